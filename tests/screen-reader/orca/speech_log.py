"""A speech server for Orca that writes each utterance as a line of JSON instead of speaking it.

Every utterance counts as spoken at once, so that "say all" runs to its end as fast as Orca can read.
"""

import json
import os

from gi.repository import GLib
from orca import speechserver

_LOG = open(os.environ['ORCA_SPEECH_LOG'], 'a', buffering=1, encoding='utf-8')


def _write(text):
    if text and text.strip():
        _LOG.write(json.dumps(text, ensure_ascii=False) + '\n')


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return 'Speech log'

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._server is None:
            SpeechServer._server = SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._server = None

    def getInfo(self):
        return ['Speech log', 'speech_log']

    def getVoiceFamilies(self):
        family = {speechserver.VoiceFamily.NAME: 'log', speechserver.VoiceFamily.LANG: 'en'}
        return [speechserver.VoiceFamily(family)]

    def speak(self, text=None, acss=None, interrupt=True):
        _write(text)

    def speakCharacter(self, character, acss=None):
        _write(character)

    def sayAll(self, utteranceIterator, progressCallback):
        def step():
            try:
                context, _ = next(utteranceIterator)
            except StopIteration:
                return False
            _write(context.utterance)
            context.currentOffset = context.endOffset
            progressCallback(context.copy(), speechserver.SayAllContext.COMPLETED)
            GLib.idle_add(step)
            return False

        GLib.idle_add(step)

    def stop(self):
        pass
