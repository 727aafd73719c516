"""Knowledge graphs from English news: who claims what, when, how sure, and in which characters."""
