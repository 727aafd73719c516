"""Knowledge graphs from English news: who claims what, when, how sure, and in which characters."""

__version__ = "0.1.0"
