"""Runs Orca with a browser on a page and prints what it says, as JSON: [["KEYS", ["utterance", ...]], ...].

    python3 run.py '{"browser": "chromium" or "firefox", "url": ..., "title": ..., "steps": [...]}'

A step is keys for xdotool ("Down"), keys and a number of times (["Tab", 5]), {"type": "text"}, or
{"keys": "KP_Add", "quiet": 3} with the seconds of silence that end it.

Starts itself in a process namespace of its own, so that everything it started ends with it. That needs root.
"""

import json
import os
import shutil
import sys
import tempfile

from desktop import Desktop

FIREFOX_PREFERENCES = {
    # On, whether or not Firefox notices that a screen reader runs.
    'accessibility.force_disabled': -1,
    # No page or panel before ours.
    'browser.aboutwelcome.enabled': False,
    'browser.preonboarding.enabled': False,
    'browser.shell.checkDefaultBrowser': False,
    'browser.startup.homepage_override.mstone': 'ignore',
    'termsofuse.bypassNotification': True,
    # No request to anybody.
    'app.normandy.enabled': False,
    'app.update.enabled': False,
    'browser.safebrowsing.malware.enabled': False,
    'browser.safebrowsing.phishing.enabled': False,
    'browser.translations.enable': False,
    'datareporting.healthreport.uploadEnabled': False,
    'datareporting.policy.dataSubmissionEnabled': False,
    'extensions.update.enabled': False,
    'network.captive-portal-service.enabled': False,
    'network.connectivity-service.enabled': False,
}


def main():
    if os.environ.get('SCREEN_READER_NAMESPACE') != '1':
        os.environ['SCREEN_READER_NAMESPACE'] = '1'
        namespace = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']
        os.execvp(namespace[0], [*namespace, sys.executable, *sys.argv])
    scenario = json.loads(sys.argv[1])
    home = tempfile.mkdtemp(prefix='screen-reader-')
    desktop = Desktop(home)
    try:
        desktop.open()
        start = start_firefox if scenario['browser'] == 'firefox' else start_chromium
        start(desktop, scenario['url'])
        desktop.wait_for_window(scenario['title'], 90)
        desktop.wait_for_page(scenario['title'])
        print(json.dumps([heard for step in scenario['steps'] for heard in take(desktop, step)], ensure_ascii=False))
    finally:
        desktop.close()
        shutil.rmtree(home, ignore_errors=True)


def take(desktop, step):
    if isinstance(step, str):
        step = {'keys': step}
    if isinstance(step, list):
        step = {'keys': step[0], 'times': step[1]}
    for _ in range(step.get('times', 1)):
        if 'type' in step:
            desktop.type(step['type'])
        else:
            desktop.press(step['keys'])
        heard = desktop.listen(quiet=step.get('quiet', 0.3))
        # Whether Orca says "Text unselected" while somebody types depends on how fast the page is.
        yield [step['type'], []] if 'type' in step else [step['keys'], heard]


def start_chromium(desktop, url):
    desktop.start(
        'chromium', '--no-sandbox', f'--user-data-dir={desktop.folder("profile")}', '--force-renderer-accessibility',
        '--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--password-store=basic', '--disable-features=Translate',
        '--disable-search-engine-choice-screen', '--test-type', '--window-size=1280,1000', url,
    )


def start_firefox(desktop, url):
    profile = desktop.folder('profile')
    with open(os.path.join(profile, 'user.js'), 'w', encoding='utf-8') as file:
        for name, value in FIREFOX_PREFERENCES.items():
            file.write(f'user_pref("{name}", {json.dumps(value)});\n')
    desktop.start('firefox-esr', '--no-remote', '--new-instance', '--profile', profile, url)


main()
