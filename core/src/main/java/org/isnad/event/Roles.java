package org.isnad.event;

import java.util.ArrayList;
import java.util.List;

/** The slots of one event while they are being filled: chunks for who and whom, numbers of places, figures, times. */
final class Roles {
    final List<String> actor = new ArrayList<>(2);
    final List<String> target = new ArrayList<>(2);
    final List<Integer> places = new ArrayList<>(2);
    final List<Integer> figures = new ArrayList<>(2);
    final List<Integer> times = new ArrayList<>(1);
    /** Whether the clause itself names the doer as the subject of its verb. */
    boolean explicit;

    /** Whether the verb's form points to a doer whom nothing before it names. */
    boolean pending;

    int first;
    int last;

    Roles(int first, int last) {
        this.first = first;
        this.last = last;
    }

    void cover(int start, int end) {
        first = Math.min(first, start);
        last = Math.max(last, end);
    }

    static void addOnce(List<Integer> list, int number) {
        if (number != 0 && !list.contains(number)) {
            list.add(number);
        }
    }

    static void addOnce(List<String> list, String value) {
        if (!value.isEmpty() && !list.contains(value)) {
            list.add(value);
        }
    }
}
