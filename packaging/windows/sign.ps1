# Sign Windows programs: packaging\windows\sign.ps1 FILE...
#
# From the environment, nothing of which is in this repository:
#   WINDOWS_SIGN_THUMBPRINT  of a certificate in the user's or the machine's store
#   WINDOWS_SIGN_TIMESTAMP   the time stamp server (default: DigiCert's)
# Without a thumbprint nothing is signed, and it says so: Windows then warns whoever starts it.
param([Parameter(Mandatory, ValueFromRemainingArguments)][string[]] $Files)
$ErrorActionPreference = "Stop"
if (-not $env:WINDOWS_SIGN_THUMBPRINT) {
    Write-Host "Not signed: WINDOWS_SIGN_THUMBPRINT is not set."
    exit 0
}
$stamp = if ($env:WINDOWS_SIGN_TIMESTAMP) { $env:WINDOWS_SIGN_TIMESTAMP } else { "http://timestamp.digicert.com" }
foreach ($file in $Files) {
    signtool sign /sha1 $env:WINDOWS_SIGN_THUMBPRINT /fd SHA256 /tr $stamp /td SHA256 $file
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
