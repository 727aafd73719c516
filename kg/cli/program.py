"""The group of commands: loads each when it is called and turns errors into one line and an exit code."""

from __future__ import annotations

import contextlib
import errno
import importlib
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any, TypeVar

import click

from kg.cli.console import Verbosity, clean, in_one_line
from kg.errors import KGError, QueryError

#: Exit codes: a negative answer, an error; and for a signal what a shell reports, 128 and its number.
NEGATIVE, ERROR, INTERRUPTED, BROKEN_PIPE = 1, 2, 130, 141

_Command = TypeVar("_Command", bound=Callable[..., Any])


class Program(click.Group):
    """A group whose commands live in modules that are imported when they are asked for."""

    def __init__(self, *, commands_in: Mapping[str, str], **extra: Any) -> None:
        super().__init__(**extra)
        self._modules = commands_in

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """Return the names of the commands in the order of their list."""
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (click's signature)
        """Import the module of a command and return the command."""
        if cmd_name not in self._modules:
            return None
        command: click.Command = getattr(importlib.import_module(self._modules[cmd_name]), cmd_name)
        return command

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Parse the options that stand before the command."""
        with _errors_in_one_line():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; whatever a user can act upon ends as one line on stderr."""
        _write_utf8()
        Verbosity.of(ctx).apply()
        with _errors_in_one_line():
            try:
                result = super().invoke(ctx)
                sys.stdout.flush()
            except (KGError, OSError, MemoryError, KeyboardInterrupt):
                if Verbosity.of(ctx).level > 1:
                    traceback.print_exc()
                raise
        return result


class _StoppedError(click.ClickException):
    """The end of the program: one line on stderr, or none, and an exit code."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc]  # click reads it from the error, one for each

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the line."""
        _drop_unwritten()
        if self.message:
            with contextlib.suppress(OSError):  # stderr itself may be the full disk or the closed pipe
                click.echo(f"kg: {self.message}", file=file, err=True)


@contextmanager
def _errors_in_one_line() -> Iterator[None]:
    """Turn the errors that a user can act upon into the end of the program."""
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        raise _StoppedError(f"error: {_usage(error)}", ERROR) from None
    except KeyboardInterrupt:
        raise _StoppedError("interrupted", INTERRUPTED) from None
    except BrokenPipeError:
        raise _StoppedError("", BROKEN_PIPE) from None
    except (KGError, OSError, MemoryError) as error:
        raise _StoppedError(f"error: {_message(error)}", ERROR) from None


def _usage(error: click.UsageError) -> str:
    where_to_look = f" (see {error.ctx.command_path} --help)" if error.ctx else ""
    return in_one_line(f"{error.format_message().rstrip('.')}{where_to_look}")


def _write_utf8() -> None:
    """Make stdout and stderr UTF-8 whatever the locale: the data are the same bytes everywhere."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_unwritten() -> None:
    """Point stdout nowhere, so that what it still holds is not tried (and failed) again at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  (a descriptor is needed, not a path)
            os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _message(error: KGError | OSError | MemoryError) -> str:
    if isinstance(error, MemoryError):
        return "out of memory; give fewer documents at once, or a smaller graph"
    if isinstance(error, QueryError):
        return clean(str(error))  # shows the query in lines of its own
    if isinstance(error, KGError) or error.errno is None:
        return in_one_line(str(error))
    reason = error.strerror or os.strerror(error.errno)
    if error.errno == errno.EFBIG:
        reason += " (a limit on the size of files)"
    return in_one_line(f"{error.filename}: {reason}" if error.filename else reason)


def verbosity_options(command: _Command) -> _Command:
    """Add ``-q`` and ``-v``, which every command and the program itself understand."""
    quiet = click.option(
        "-q", "--quiet", is_flag=True, expose_value=False, callback=_remember, help="Print no progress and no summary."
    )
    verbose = click.option(
        "-v", "--verbose", count=True, expose_value=False, callback=_remember, help="Explain more; -vv with tracebacks."
    )
    return quiet(verbose(command))


def example(*lines: str) -> str:
    """Return the end of a help text that shows how the command is used."""
    return "\b\nExample:\n" + "\n".join(f"  {line}" for line in lines)


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    verbosity = Verbosity.of(ctx)
    if param.name == "quiet" and value:
        verbosity.quiet = True
    if param.name == "verbose" and value:
        verbosity.level = max(verbosity.level, value)
    verbosity.apply()
