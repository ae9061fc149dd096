; Inno Setup's recipe for the Windows installer. Per user: no administrator is asked for, nothing is
; written outside the user's own folders. Made by
;   iscc /DVersion=0.1.0 packaging\windows\muse-desktop.iss
; What is relative is so to this file.
; Signing: /Ssigntool="<command> $f" /DSign (docs/packaging.md).

#ifndef Version
  #error "Give the version: /DVersion=0.1.0"
#endif
#ifndef Folder
  #define Folder "..\..\dist\muse-desktop"
#endif
#define Name "MUSE Desktop"
#define Program "MUSE Desktop.exe"
#define FileType "MUSEDesktop.Session"

[Setup]
; Never another: by it an upgrade finds the version before.
AppId={{6F6C4E0A-3B7B-4C0B-9C39-5B2F7C1D8E41}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=The MUSE Desktop authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\muse-desktop.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
OutputDir=..\..\dist
OutputBaseFilename=MUSE_Desktop-{#Version}-windows-x64
; Solid LZMA2 packs twice as well as none; it is unpacked once, at installation.
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
; An open window would hold files that are to be replaced.
CloseApplications=yes
RestartApplications=no
#ifdef Sign
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "filetype"; Description: "{cm:AssocFileExtension,{#Name},.muse}"

[InstallDelete]
; What an earlier version had and this one has not must not be loaded by chance.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; Keys are removed in the reverse order; what others put there stays, and its keys with it.
Root: HKA; Subkey: "Software\Classes\.muse"; Flags: uninsdeletekeyifempty; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\.muse\OpenWithProgids"; Flags: uninsdeletekeyifempty; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\.muse\OpenWithProgids"; ValueType: string; ValueName: "{#FileType}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\{#FileType}"; ValueType: string; ValueName: ""; ValueData: "MUSE session"; Flags: uninsdeletekey; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\{#FileType}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program},0"; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\{#FileType}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""; Tasks: filetype
; Offered for pictures as well, and never made their usual program.
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""
#define Picture(str Ending) 'Root: HKA; Subkey: "Software\Classes\Applications\' + Program + '\SupportedTypes"; ValueType: string; ValueName: "' + Ending + '"; ValueData: ""'
{#Picture('.png')}
{#Picture('.jpg')}
{#Picture('.jpeg')}
{#Picture('.webp')}
{#Picture('.heic')}
{#Picture('.tif')}
{#Picture('.tiff')}

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    SuppressibleMsgBox('{#Name} is removed. Pictures and sessions lie where they were saved. '
      + 'Settings, added models and unsaved work remain in' + #13#10
      + ExpandConstant('{localappdata}\muse-desktop') + #13#10
      + 'Delete that folder if nobody needs them.', mbInformation, MB_OK, IDOK);
end;
