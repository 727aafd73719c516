"""Measures kg: how fast it reads, and how well, against sets that others annotated.

    \b
    .venv/bin/python scripts/bench throughput [INPUT...]
    .venv/bin/python scripts/bench carb SET.tsv
    .venv/bin/python scripts/bench meantime SET.jsonl
    .venv/bin/python scripts/bench fit SET.tsv
    .venv/bin/python scripts/bench fit-names SET.jsonl
    .venv/bin/python scripts/bench fit-references
    .venv/bin/python scripts/bench confidence --extracted LINES.jsonl --judged LIST.tsv
    .venv/bin/python scripts/bench quality --meantime SET.jsonl --carb SET.tsv
    .venv/bin/python scripts/bench facts draw|compare …

carb and meantime run `kg extract` over the set's texts and score its output lines, and nothing else; quality keeps
the figures in docs/quality.md; facts judges single facts. fit, fit-names,
fit-references and confidence learn how sure open tuples are, what the signs of a name and of what a noun means weigh,
and how sure claims are. --help of a command says more.
"""

import carb
import click
import confidence
import facts
import fit
import fit_names
import fit_references
import meantime
import quality
import throughput


@click.group(help=__doc__, context_settings={"help_option_names": ["-h", "--help"]})
def bench() -> None:
    """The group of measures; each command lives in a module of its own beside this one."""


bench.add_command(facts.facts)
bench.add_command(carb.carb)
bench.add_command(confidence.confidence)
bench.add_command(fit.fit)
bench.add_command(fit_names.fit_names)
bench.add_command(fit_references.fit_references)
bench.add_command(meantime.meantime)
bench.add_command(quality.quality)
bench.add_command(throughput.throughput)

if __name__ == "__main__":
    bench()
