#!/usr/bin/env bash
# Sign, notarise and pack the macOS program: packaging/macos/sign.sh [APP] [OUT]
#
# From the environment, nothing of which is in this repository:
#   MACOS_SIGN_IDENTITY   "Developer ID Application: …" in a keychain; "-" or nothing signs for this
#                         Mac alone (ad hoc): others then have to allow it by hand
#   MACOS_NOTARY_PROFILE  a profile kept by `xcrun notarytool store-credentials`; or the three
#   MACOS_NOTARY_KEY, MACOS_NOTARY_KEY_ID, MACOS_NOTARY_ISSUER   of an App Store Connect key
# Without one of the last two nothing is sent to Apple.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
app="${1:-$here/../../dist/MUSE Desktop.app}"
out="${2:-$here/../../dist}"
identity="${MACOS_SIGN_IDENTITY:--}"
version="$(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")"
image="$out/MUSE_Desktop-$version-macos-$(uname -m).dmg"

# The hardened runtime loads only libraries of the same team, and ad hoc there is none.
options=(--timestamp --options runtime)
[ "$identity" = "-" ] && options=(--timestamp=none)

sign() { codesign --force "${options[@]}" --sign "$identity" "$@"; }

# From the inside out: a bundle's signature covers what it holds. Apple advises against --deep.
# The two programs come after all that they load: signing the main one signs the bundle.
find "$app/Contents" -path "$app/Contents/MacOS" -prune -o \
  -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
  while IFS= read -r -d '' file; do
    if file -b "$file" | grep -q '^Mach-O'; then sign "$file"; fi
  done
find "$app/Contents" -depth -type d -name '*.framework' -print0 |
  while IFS= read -r -d '' framework; do sign "$framework"; done
# Each of the two programs needs them, not the bundle's own alone.
for program in "$app/Contents/MacOS/"*; do
  sign --entitlements "$here/entitlements.plist" "$program"
done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --strict --verbose=2 "$app"

notary=()
if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
  notary=(--keychain-profile "$MACOS_NOTARY_PROFILE")
elif [ -n "${MACOS_NOTARY_KEY:-}" ]; then
  notary=(--key "$MACOS_NOTARY_KEY" --key-id "${MACOS_NOTARY_KEY_ID:?}" --issuer "${MACOS_NOTARY_ISSUER:?}")
fi

# The image shows the program beside a link to Applications.
stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/$(basename "$app")"
ln -s /Applications "$stage/Applications"
# Whatever looks at the new files keeps them busy for a while (actions/runner-images#7522).
for attempt in 1 2 3 4 5; do
  rm -f "$image"
  hdiutil create -volname "MUSE Desktop $version" -srcfolder "$stage" -fs HFS+ -format ULMO "$image" && break
  [ "$attempt" -lt 5 ] || exit 1
  sleep $((attempt * 5))
done
[ "$identity" = "-" ] || codesign --force --timestamp --sign "$identity" "$image"

if [ ${#notary[@]} -gt 0 ]; then
  [ "$identity" = "-" ] && { echo "Apple notarises nothing that is signed ad hoc." >&2; exit 2; }
  told="$(xcrun notarytool submit "$image" "${notary[@]}" --wait --output-format json)"
  echo "$told"
  field() { plutil -extract "$1" raw -o - - <<< "$told"; }
  # It ends with 0 where Apple refuses, too (electron/notarize#173), and why is in the log alone.
  if [ "$(field status)" != Accepted ]; then
    xcrun notarytool log "$(field id)" "${notary[@]}" >&2
    exit 1
  fi
  # The ticket may be minutes behind the answer.
  for attempt in 1 2 3 4 5; do
    xcrun stapler staple "$image" && break
    [ "$attempt" -lt 5 ] || exit 1
    sleep $((attempt * 30))
  done
  spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
