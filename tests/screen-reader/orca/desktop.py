"""A desktop that nobody sees: X server, message bus with accessibility switched on, window manager and Orca."""

import json
import os
import shutil
import signal
import subprocess
import time

HERE = os.path.dirname(os.path.abspath(__file__))


class Desktop:
    def __init__(self, home):
        self.home = home
        self.started = []
        self.speech_path = os.path.join(home, 'speech.jsonl')
        open(self.speech_path, 'w').close()
        self.read_to = 0
        self.env = {
            **os.environ,
            'HOME': home,
            'XDG_DATA_HOME': self.folder('data'),
            'XDG_CONFIG_HOME': self.folder('config'),
            'XDG_CACHE_HOME': self.folder('cache'),
            'XDG_RUNTIME_DIR': self.folder('runtime'),
            'GSETTINGS_BACKEND': 'memory',
            'LC_ALL': 'C.UTF-8',
            'GNOME_ACCESSIBILITY': '1',
            'ACCESSIBILITY_ENABLED': '1',
            'LIBGL_ALWAYS_SOFTWARE': '1',
            'ORCA_SPEECH_LOG': self.speech_path,
        }

    def folder(self, *names):
        path = os.path.join(self.home, *names)
        os.makedirs(path, mode=0o700)
        return path

    def start(self, *command, **options):
        log = open(os.path.join(self.home, os.path.basename(command[0]) + '.log'), 'ab')
        options.setdefault('stdout', log)
        process = subprocess.Popen(command, env=self.env, stderr=log, stdin=subprocess.DEVNULL, **options)
        self.started.append(process)
        return process

    def stop(self, process):
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def close(self):
        for process in reversed(self.started):
            self.stop(process)

    def open(self):
        read_end, write_end = os.pipe()
        self.start(
            'Xvfb', '-displayfd', str(write_end), '-screen', '0', '1280x1024x24', '-nolisten', 'tcp',
            pass_fds=[write_end],
        )
        os.close(write_end)
        self.env['DISPLAY'] = ':' + os.read(read_end, 16).decode().strip()
        bus = self.start(
            'dbus-daemon', '--session', '--nofork', '--print-address=1', stdout=subprocess.PIPE,
        )
        self.env['DBUS_SESSION_BUS_ADDRESS'] = bus.stdout.readline().decode().strip()
        for name in ('IsEnabled', 'ScreenReaderEnabled'):
            subprocess.run(
                ['dbus-send', '--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus',
                 'org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', f'string:{name}',
                 'variant:boolean:true'],
                env=self.env, check=True, stdout=subprocess.DEVNULL,
            )
        self.start('openbox', '--sm-disable')
        preferences = self.folder('data', 'orca')
        for name in ('speech_log.py', 'orca-customizations.py'):
            shutil.copy(os.path.join(HERE, name), preferences)
        self.start('orca')
        self.wait_for_speech('Screen reader on.', 60)

    def new_speech(self):
        with open(self.speech_path, encoding='utf-8') as file:
            file.seek(self.read_to)
            lines = file.readlines()
        if lines and not lines[-1].endswith('\n'):
            lines.pop()
        self.read_to += sum(len(line.encode()) for line in lines)
        return [json.loads(line) for line in lines]

    def wait_for_speech(self, sentence, limit):
        heard = []
        end = time.time() + limit
        while time.time() < end:
            heard += self.new_speech()
            if any(sentence in text for text in heard):
                return
            time.sleep(0.1)
        raise TimeoutError(f'Orca did not say "{sentence}" in {limit} s. It said {heard}')

    def listen(self, first=1.2, quiet=0.3, limit=20):
        """Returns what Orca says until it is quiet and every process sleeps, for `quiet` seconds.

        `first` is the time to wait if nothing is said at all. The clock alone does not do: a busy machine answers late.
        """
        heard = []
        since = begin = time.time()
        while True:
            time.sleep(0.04)
            new = self.new_speech()
            heard += new
            if new or is_busy():
                since = time.time()
            now = time.time()
            if now - since > (quiet if heard else first) or now - begin > limit:
                return heard

    def press(self, keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys.split()], env=self.env, check=True)

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '30', text], env=self.env, check=True)

    def wait_for_window(self, title, limit):
        end = time.time() + limit
        while time.time() < end:
            found = subprocess.run(
                ['xdotool', 'search', '--onlyvisible', '--name', title], env=self.env, capture_output=True,
            )
            if found.stdout.strip():
                return
            time.sleep(0.2)
        raise TimeoutError(f'No window "{title}" in {limit} s')

    def wait_for_page(self, title, tries=6):
        """Waits until Orca reads from the page: at first it may not know that its window is active."""
        for _ in range(tries):
            self.listen(first=1, quiet=1, limit=30)
            self.press('ctrl+Home')
            heard = self.listen(first=2)
            self.press('Down')
            heard += self.listen(first=2)
            if heard:
                return
            for action in ('windowminimize', 'windowactivate'):
                subprocess.run(['xdotool', 'search', '--name', title, action, '--sync'], env=self.env, timeout=10)
        raise TimeoutError(f'Orca says nothing about "{title}"')


def is_busy():
    """Whether any other process in this namespace runs or waits for a processor."""
    for name in os.listdir('/proc'):
        if name.isdigit() and int(name) != os.getpid():
            try:
                with open(f'/proc/{name}/stat', encoding='utf-8') as file:
                    if file.read().rsplit(')', 1)[1].split()[0] in 'RD':
                        return True
            except OSError:
                pass
    return False
