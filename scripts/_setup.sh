# Sourced by the scripts beside it: goes to the repository's root and puts its own .venv first on the PATH, made if it
# is not there and installed anew when pyproject.toml has changed. Needs Python 3.11 or newer and nothing else.
cd "$(dirname "${BASH_SOURCE[0]}")/.."

find_python() {
  local candidate
  for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
      echo "$candidate"
      return
    fi
  done
  echo "kg needs Python 3.11 or newer, and found none on the PATH (looked for python3, python3.11 to python3.14)." >&2
  return 1
}

make_venv() {
  local python
  python=$(find_python)
  echo "Setting up .venv with $("$python" --version) …" >&2
  if ! "$python" -m venv --clear .venv >&2; then
    echo "$python cannot make a virtual environment; on Debian and Ubuntu: apt install python3-venv" >&2
    return 1
  fi
}

install_project() {
  # Editable, so that a .venv that is there already runs the code as it is now; --group came with pip 25.1.
  .venv/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
  .venv/bin/python -m pip install --quiet --editable . --group dev
  cp pyproject.toml .venv/installed-from.toml
}

.venv/bin/python -c '' 2>/dev/null || make_venv
cmp -s pyproject.toml .venv/installed-from.toml || install_project
export PATH="$PWD/.venv/bin:$PATH"
