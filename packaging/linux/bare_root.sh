#!/usr/bin/env bash
# Install the .deb into a bare Debian, with nothing but what it declares, try it there, remove it:
#   sudo packaging/linux/bare_root.sh DEB [SUITE [MIRROR]]
#
# Needs debootstrap and the network (Debian's mirror); the program itself is tried without one, and
# with its folder mounted read-only. The root lies where ROOT says, else in a folder that is removed
# again. Ubuntu: SUITE jammy or noble, MIRROR http://archive.ubuntu.com/ubuntu.
set -euo pipefail
package="$(realpath "$1")"
suite="${2:-bookworm}"
mirror="${3:-http://deb.debian.org/debian}"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
root="${ROOT:-$(mktemp -d)/root}"
program="$root/usr/lib/muse-desktop"

clean() {
  for place in "$program" "$root/dev" "$root/proc"; do
    ! mountpoint -q "$place" || umount "$place"
  done
  [ -n "${ROOT:-}" ] || rm -rf --one-file-system "$(dirname "$root")"
}
trap clean EXIT

[ -e "$root/etc/os-release" ] || debootstrap --variant=minbase "$suite" "$root" "$mirror"
cp /etc/resolv.conf "$root/etc/"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive "$@"; }

cp "$package" "$root/muse-desktop.deb"
inside apt-get update -qq
# Of a run that was stopped the root may have one of the same version.
inside apt-get install --reinstall -y -qq --no-install-recommends /muse-desktop.deb
rm "$root/muse-desktop.deb"
# For the smoke test alone, which gives the program an empty path.
inside apt-get install -y -qq --no-install-recommends python3

for file in packaging/smoke_test.py tests/session/data/format_1.muse resources/samples/sunset-by-the-sea.jpg; do
  install -D -m 644 "$here/$file" "$root/opt/try/$file"
done
mount --bind "$program" "$program"
mount -o remount,bind,ro "$program"
inside python3 /opt/try/packaging/smoke_test.py /usr/bin/muse-desktop \
  --steps "${STEPS:-30}" --patience "${PATIENCE:-900}"
umount "$program"

inside apt-get remove -y -qq muse-desktop
[ ! -e "$program" ] && [ ! -e "$root/usr/bin/muse-desktop" ]
echo "Installed, tried and removed on $suite."
