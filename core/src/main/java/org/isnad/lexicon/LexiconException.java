package org.isnad.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used, with all its faults. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public LexiconException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
