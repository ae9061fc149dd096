"""The guards of conftest.py guard."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from muse_desktop.system.paths import data_dir

pytest_plugins = ["pytester"]
CONFTEST = Path(__file__).with_name("conftest.py")


def test_connections_elsewhere_are_refused() -> None:
    with (
        socket.socket() as connection,
        pytest.raises(AssertionError, match="nothing may go online"),
    ):
        connection.connect(("192.0.2.1", 80))


def test_names_are_not_looked_up() -> None:
    with pytest.raises(AssertionError, match="nothing may go online"):
        socket.create_connection(("huggingface.co", 443), timeout=1)


def test_loopback_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()


def test_home_is_a_folder_of_the_test(muse_home: Path) -> None:
    assert data_dir() == muse_home
    assert not muse_home.exists()


def test_a_leaked_thread_fails_its_test(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = CONFTEST.read_text("utf-8").replace("SECONDS = 30.0", "SECONDS = 1.0")
    pytester.makeconftest(impatient)
    pytester.makepyfile(
        """
        import threading
        from PySide6.QtCore import QThread

        stop = threading.Event()
        kept = []

        class Sleeper(QThread):
            def run(self):
                stop.wait(600)

        def test_python():
            threading.Thread(target=stop.wait, args=(600,), name="forgotten", daemon=True).start()

        def test_qt():
            stop.clear()
            kept.append(Sleeper())
            kept[0].start()

        def test_clean():
            stop.set()
            kept[0].wait()
            thread = threading.Thread(target=stop.wait)
            thread.start()
        """
    )
    threads = threading.active_count()
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=3, errors=2)
    result.stdout.fnmatch_lines(["*left running by test_python: forgotten*"])
    assert threading.active_count() == threads
