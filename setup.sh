#!/usr/bin/env bash
# Installs what the tests need and a fresh Debian lacks. Does nothing, quickly, when all of it is there.
set -euo pipefail

fail() { echo "setup.sh: $*" >&2; exit 1; }

# A toolchain of the wrong age is not ours to replace: say so and stop.
command -v dotnet > /dev/null || fail "the .NET 10 SDK is missing (dotnet is not on the PATH)"
dotnet --list-sdks | grep -q '^10\.' || fail "the .NET 10 SDK is missing; found: $(dotnet --list-sdks | tr '\n' ' ')"
command -v node > /dev/null || fail "Node.js 20 or later is missing (node is not on the PATH)"
node_major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
[ "$node_major" -ge 20 ] || fail "Node.js 20 or later is needed; found $(node --version)"
command -v npm > /dev/null || fail "npm is missing (it comes with Node.js)"

missing=()
need() { [ -n "$2" ] || missing+=("$1"); }
need chromium-headless-shell "$(command -v chromium-headless-shell || true)"
need poppler-utils "$(command -v pdftoppm || true)"
need fonts-noto-cjk "$(ls /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc 2> /dev/null || true)"
need fonts-babelstone-han "$(ls /usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf 2> /dev/null || true)"
need postgresql "$(ls /usr/lib/postgresql/*/bin/initdb 2> /dev/null || true)"
need libreoffice-calc "$(ls /usr/lib/libreoffice/program/libsclo.so 2> /dev/null || true)"
[ "${#missing[@]}" -gt 0 ] || exit 0

command -v apt-get > /dev/null || fail "please install, as your system does it: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo > /dev/null || fail "run this as root, or install yourself: ${missing[*]}"
  as_root=(sudo)
fi

echo "setup.sh: installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" > "$log" 2>&1 || { cat "$log" >&2; fail "apt-get $1 failed"; }; }
apt update
apt install --yes --no-install-recommends "${missing[@]}"
