package org.isnad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was opened: its text, fixed from here on, and what is known of its origin. All offsets into a page
 * are code points. So that offsets can be array indices, {@link #chars()} holds one char a code point: a code point
 * outside the basic plane (an emoji) stands there as U+FFFF, and {@link #slice} gives back what is printed.
 */
public final class Page {
    private static final char PLACEHOLDER = '\uFFFF';

    private final String location;
    private final String id;
    private final String text;
    private final char[] chars;
    private final @Nullable String outlet;
    private final @Nullable LocalDate published;
    private final @Nullable String url;

    /**
     * @param location the path as the user gave it
     * @param id the content hash of the page's bytes, {@code sha256:...}
     * @param text the page text, with lines ended by LF
     */
    public Page(
            String location,
            String id,
            String text,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String url) {
        this(location, id, text, chars(text), outlet, published, url);
    }

    private Page(
            String location,
            String id,
            String text,
            char[] chars,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String url) {
        this.location = location;
        this.id = id;
        this.text = text;
        this.chars = chars;
        this.outlet = outlet;
        this.published = published;
        this.url = url;
    }

    private static char[] chars(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            return text.toCharArray();
        }
        char[] chars = new char[length];
        int n = 0;
        for (int i = 0; i < text.length(); n++) {
            int c = text.codePointAt(i);
            chars[n] = c > 0xFFFF ? PLACEHOLDER : (char) c;
            i += Character.charCount(c);
        }
        return chars;
    }

    public String location() {
        return location;
    }

    public String id() {
        return id;
    }

    public String text() {
        return text;
    }

    /** One char a code point. Shared for speed, and not to be written to. */
    public char[] chars() {
        return chars;
    }

    /** The length in code points. */
    public int length() {
        return chars.length;
    }

    public @Nullable String outlet() {
        return outlet;
    }

    public @Nullable LocalDate published() {
        return published;
    }

    public @Nullable String url() {
        return url;
    }

    /** The characters at a span, as printed. */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** The characters from code point {@code start} to {@code end}, as printed. */
    public String slice(int start, int end) {
        String plain = new String(chars, start, end - start);
        if (chars.length == text.length() || plain.indexOf(PLACEHOLDER) < 0) {
            return plain;
        }
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** The same page with other facts of its origin. */
    public Page with(@Nullable String outlet, @Nullable LocalDate published, @Nullable String url) {
        return new Page(location, id, text, chars, outlet, published, url);
    }
}
