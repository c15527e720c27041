package org.isnad.time;

import org.isnad.lexicon.Row;

/**
 * A row of the time tables: a word of time and what it stands for.
 *
 * @param kind what it is ("month", "unit"); grammar slots are named by it
 * @param name a narrower kind under which it may also be found ("week"), else the empty string
 * @param number the number it stands for: of a month, a weekday, days from today; 0 where it has none
 * @param code the TIMEX3 or ISO code it stands for, else the empty string
 * @param cautious whether the word means other things too, so that it counts only in company
 */
record Term(String kind, String name, int number, String code, boolean cautious, Row row) {
    static Term of(Row row) {
        String number = row.get("number");
        return new Term(
                row.get("kind"),
                row.get("name"),
                number.isEmpty() ? 0 : Integer.parseInt(number),
                row.get("code"),
                row.has("caution"),
                row);
    }
}
