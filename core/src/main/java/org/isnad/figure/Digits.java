package org.isnad.figure;

import org.isnad.arabic.Letters;

/**
 * Printed numbers, by the folded key of their token: digits with separators of thousands and decimals. A lone point or
 * comma before exactly three digits parts thousands, as newspapers print it.
 */
final class Digits {
    private static final int GROUP = 3;

    private Digits() {}

    /** The number that a key prints, or NaN where it is a date, a version or the like. */
    static double value(String key) {
        int separators = 0;
        int last = -1;
        for (int i = 0; i < key.length(); i++) {
            if (!isDigit(key.charAt(i))) {
                separators++;
                last = i;
            }
        }
        if (separators == 0) {
            return whole(key, key.length());
        }
        if (isDecimal(key, last, separators)) {
            double whole = separators == 1 ? whole(key, last) : grouped(key, last);
            return whole + whole(key.substring(last + 1), key.length() - last - 1) / power(key.length() - last - 1);
        }
        return grouped(key, key.length());
    }

    /** The number of a key whose lone separator is known to part decimals: "1.350 billion". */
    static double decimal(String key) {
        int point = key.indexOf('.');
        if (point < 0 || key.indexOf('.', point + 1) >= 0 || key.indexOf(',') >= 0) {
            return value(key);
        }
        return whole(key, point)
                + whole(key.substring(point + 1), key.length() - point - 1) / power(key.length() - point - 1);
    }

    /** Whether the token is a code rather than a count: 007, 05. */
    static boolean isPadded(String key) {
        return key.length() > 1 && key.charAt(0) == '0' && isDigit(key.charAt(1));
    }

    /** Whether the key is digits alone. */
    static boolean isWhole(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!isDigit(key.charAt(i))) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static boolean isDecimal(String key, int last, int separators) {
        char mark = key.charAt(last);
        int after = key.length() - last - 1;
        if (mark == Letters.DECIMAL) {
            return separators > 1 || after != GROUP || !key.endsWith("000");
        }
        if (mark == Letters.THOUSANDS) {
            return false;
        }
        if (separators > 1) {
            return key.indexOf(mark) == last;
        }
        return after != GROUP || last > GROUP || key.charAt(0) == '0';
    }

    /** Groups of three digits up to {@code end}, or NaN. */
    private static double grouped(String key, int end) {
        double value = 0;
        int group = 0;
        boolean first = true;
        for (int i = 0; i < end; i++) {
            if (isDigit(key.charAt(i))) {
                value = value * 10 + (key.charAt(i) - '0');
                group++;
            } else if (first ? group > GROUP || group == 0 : group != GROUP) {
                return Double.NaN;
            } else {
                first = false;
                group = 0;
            }
        }
        return first || group == GROUP ? value : Double.NaN;
    }

    private static double whole(String key, int end) {
        double value = 0;
        for (int i = 0; i < end; i++) {
            value = value * 10 + (key.charAt(i) - '0');
        }
        return value;
    }

    private static double power(int digits) {
        return Math.pow(10, digits);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
