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
# The Windows SDK does not put it on the path; its folders are named by their versions.
$tool = (Get-Command signtool -ErrorAction SilentlyContinue).Source
if (-not $tool) {
    $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\10.*\x64\signtool.exe" -ErrorAction SilentlyContinue |
        Sort-Object { [version] $_.Directory.Parent.Name } | Select-Object -Last 1 -ExpandProperty FullName
}
if (-not $tool) { throw "signtool is not here: install the Windows SDK." }
foreach ($file in $Files) {
    & $tool sign /sha1 $env:WINDOWS_SIGN_THUMBPRINT /fd SHA256 /tr $stamp /td SHA256 $file
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
