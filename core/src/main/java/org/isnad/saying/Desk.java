package org.isnad.saying;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.TokenRange;

/** What all readers of cues share: the article, its words, who has spoken, and where the reading stands. */
final class Desk {
    final Scene scene;
    final Analysis analysis;
    final SayingWords words;
    final NounPhraseReader phrases;
    final ComplementReader complements;
    final Voices voices;
    final VoiceReader voiceReader;
    final Hearers hearers;
    final Agreement agreement;

    Desk(Scene scene, SayingWords words) {
        this.scene = scene;
        this.analysis = scene.analysis();
        this.words = words;
        this.phrases = new NounPhraseReader(scene, words);
        this.complements = new ComplementReader(scene, words);
        this.voices = new Voices();
        this.voiceReader = new VoiceReader(scene, words, new Offices(scene, words), voices);
        this.agreement = new Agreement(scene, words);
        this.hearers = new Hearers(scene, words, voiceReader);
    }

    TokenRange sentence(int token) {
        return analysis.sentence(token);
    }
}
