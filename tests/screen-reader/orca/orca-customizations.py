"""Orca's settings for the tests: what it says goes to speech_log, and it reads only when a key asks for it."""

import orca.settings as settings

settings.speechServerFactory = 'speech_log'
settings.speechFactoryModules = ['speech_log']
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableSound = False
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
