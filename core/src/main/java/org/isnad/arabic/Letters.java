package org.isnad.arabic;

/** The letters and marks of Arabic by their Unicode names: the one Java source that writes Arabic. */
public final class Letters {
    public static final char HAMZA = 'ء';
    public static final char ALEF_MADDA = 'آ';
    public static final char ALEF_HAMZA_ABOVE = 'أ';
    public static final char WAW_HAMZA = 'ؤ';
    public static final char ALEF_HAMZA_BELOW = 'إ';
    public static final char YEH_HAMZA = 'ئ';
    public static final char ALEF = 'ا';
    public static final char BEH = 'ب';
    public static final char TEH_MARBUTA = 'ة';
    public static final char TEH = 'ت';
    public static final char THEH = 'ث';
    public static final char JEEM = 'ج';
    public static final char HAH = 'ح';
    public static final char KHAH = 'خ';
    public static final char DAL = 'د';
    public static final char THAL = 'ذ';
    public static final char REH = 'ر';
    public static final char ZAIN = 'ز';
    public static final char SEEN = 'س';
    public static final char SHEEN = 'ش';
    public static final char SAD = 'ص';
    public static final char DAD = 'ض';
    public static final char TAH = 'ط';
    public static final char ZAH = 'ظ';
    public static final char AIN = 'ع';
    public static final char GHAIN = 'غ';
    public static final char TATWEEL = 'ـ';
    public static final char FEH = 'ف';
    public static final char QAF = 'ق';
    public static final char KAF = 'ك';
    public static final char LAM = 'ل';
    public static final char MEEM = 'م';
    public static final char NOON = 'ن';
    public static final char HEH = 'ه';
    public static final char WAW = 'و';
    public static final char ALEF_MAKSURA = 'ى';
    public static final char YEH = 'ي';
    public static final char ALEF_WASLA = 'ٱ';
    public static final char KASRATAN = '\u064D';
    public static final char FATHATAN = '\u064B';
    public static final char DAMMA = '\u064F';
    public static final char SHADDA = '\u0651';
    public static final char SUPERSCRIPT_ALEF = '\u0670';
    public static final char COMMA = '،';
    public static final char SEMICOLON = '؛';
    public static final char QUESTION = '؟';
    public static final char PERCENT = '٪';
    public static final char DECIMAL = '٫';
    public static final char THOUSANDS = '٬';

    private Letters() {}

    /** Whether a character is a letter of the Arabic script, of any language or presentation form. */
    public static boolean isArabicLetter(char c) {
        return c >= HAMZA && c <= YEH && c != TATWEEL
                || c >= '\u066E' && c <= '\u06D3'
                || c >= '\u06FA' && c <= '\u06FF'
                || c >= '\u0750' && c <= '\u077F'
                || c >= '\uFB50' && c <= '\uFDFB'
                || c >= '\uFE70' && c <= '\uFEFC';
    }

    /** Whether a character is a vowel sign or other mark that stands on a letter (tashkeel). */
    public static boolean isMark(char c) {
        return c >= '\u064B' && c <= '\u065F'
                || c == SUPERSCRIPT_ALEF
                || c >= '\u0610' && c <= '\u061A'
                || c >= '\u06D6' && c <= '\u06ED';
    }

    /** Whether a character prints nothing: joiners, direction marks and isolates, a byte order mark. */
    public static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\u061C'
                || c == '\u00AD'
                || c == '\uFEFF';
    }

    /** The value of a decimal digit of the three scripts in use (ASCII, Arabic-Indic, Persian), else -1. */
    public static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return c - '\u0660';
        }
        return c >= '\u06F0' && c <= '\u06F9' ? c - '\u06F0' : -1;
    }
}
