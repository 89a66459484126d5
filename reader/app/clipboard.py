"""The desktop's clipboard, for terminals that do not obey the escape sequence for it."""


def copy_to_desktop(text: str) -> None:
    """Put the text on the desktop's clipboard, if there is a desktop; to be called in a thread."""
    import pyperclip  # loads ctypes, which nothing else at the start needs

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return  # no desktop here: the terminal's own clipboard has it
