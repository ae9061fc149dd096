"""The window itself: menus, files, dialogs, status."""
