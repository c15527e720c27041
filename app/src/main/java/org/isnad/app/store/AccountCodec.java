package org.isnad.app.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.link.Account;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an account in its row: the components of its record and of the records in it, in their order, so that
 * what {@code link} compares can change without a change here. Left out is what the account's page says of all its
 * accounts, and the texts that stand at a span; without the page's text an account can be compared and not be shown.
 */
final class AccountCodec {
    private static final Set<String> OF_PAGE = Set.of("page", "location", "outlet", "published", "article");
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final Page page;
    private final int article;

    private AccountCodec(Page page, int article) {
        this.page = page;
        this.article = article;
    }

    /** The components of a record type, and how one is made of them. */
    private record Shape(Constructor<?> constructor, String[] names, Method[] accessors, Type[] types) {
        static Shape of(Class<?> type) {
            try {
                RecordComponent[] parts = type.getRecordComponents();
                Class<?>[] raw =
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
                return new Shape(
                        type.getDeclaredConstructor(raw),
                        Arrays.stream(parts).map(RecordComponent::getName).toArray(String[]::new),
                        Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new),
                        Arrays.stream(parts)
                                .map(RecordComponent::getGenericType)
                                .toArray(Type[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its constructor: " + type, e);
            }
        }

        boolean leavesOut(int i, Class<?> owner) {
            boolean quoted = names[i].equals("text") && Arrays.asList(names).contains("span");
            return quoted || owner == Account.class && OF_PAGE.contains(names[i]);
        }
    }

    private static Shape shape(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Shape::of);
    }

    /** The bytes of an account. */
    static byte[] bytes(Account account) {
        Packed out = Packed.empty();
        write(out, account);
        return out.written();
    }

    /**
     * The account of a row.
     *
     * @param page its page as the article gives it; its text may be empty
     */
    static Account account(byte[] bytes, Page page, int article) {
        return (Account) new AccountCodec(page, article).read(Packed.of(bytes), Account.class);
    }

    /** The first bytes of an account's id as a number, by which it is looked up. */
    static long number(String id) {
        return Long.parseUnsignedLong(id.substring(0, Math.min(16, id.length())), 16);
    }

    private static void write(Packed out, Object record) {
        Shape shape = shape(record.getClass());
        for (int i = 0; i < shape.accessors().length; i++) {
            if (!shape.leavesOut(i, record.getClass())) {
                try {
                    value(out, shape.accessors()[i].invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("a record can be read: " + record, e);
                }
            }
        }
    }

    private static void value(Packed out, @Nullable Object value) {
        if (value instanceof String || value == null) {
            out.text((String) value);
        } else if (value instanceof Boolean flag) {
            out.number(flag ? 1 : 0);
        } else if (value instanceof Integer number) {
            out.word(number);
        } else if (value instanceof int[] words) {
            out.number(words.length);
            Arrays.stream(words).forEach(out::word);
        } else if (value instanceof List<?> list) {
            out.list(list, item -> value(out, item));
        } else {
            out.number(1);
            present(out, value);
        }
    }

    private static void present(Packed out, Object value) {
        if (value instanceof Enum<?> constant) {
            out.number(constant.ordinal());
        } else if (value instanceof Double number) {
            out.decimal(number);
        } else if (value instanceof LocalDate day) {
            out.word((int) day.toEpochDay());
        } else if (value instanceof Span span) {
            out.number(span.start());
            out.number(span.length());
        } else {
            write(out, value);
        }
    }

    private Object read(Packed in, Class<?> type) {
        Shape shape = shape(type);
        Object[] values = new Object[shape.names().length];
        int text = -1;
        Span span = null;
        for (int i = 0; i < values.length; i++) {
            if (!shape.leavesOut(i, type)) {
                values[i] = value(in, shape.types()[i]);
                span = shape.names()[i].equals("span") && values[i] instanceof Span s ? s : span;
            } else if (shape.names()[i].equals("text")) {
                text = i;
            } else {
                values[i] = ofPage(shape.names()[i]);
            }
        }
        if (text >= 0) {
            values[text] = span != null && span.end() <= page.length() ? page.slice(span) : "";
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record can be made: " + type, e);
        }
    }

    private @Nullable Object ofPage(String name) {
        return switch (name) {
            case "page" -> page.id();
            case "location" -> page.location();
            case "outlet" -> page.outlet();
            case "published" -> page.published();
            default -> article;
        };
    }

    @SuppressWarnings("NullAway") // a list of a record holds no nulls
    private @Nullable Object value(Packed in, Type type) {
        if (type == String.class) {
            return in.text();
        }
        if (type == boolean.class) {
            return in.number() == 1;
        }
        if (type == int.class || type == Integer.class) {
            return in.word();
        }
        if (type == int[].class) {
            int[] words = new int[in.number()];
            Arrays.setAll(words, i -> in.word());
            return words;
        }
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            return in.list(() -> value(in, item));
        }
        return in.number() == 0 ? null : present(in, (Class<?>) type);
    }

    private @Nullable Object present(Packed in, Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[in.number()];
        }
        if (type == Double.class || type == double.class) {
            return in.decimal();
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(in.word());
        }
        if (type == Span.class) {
            int start = in.number();
            return new Span(start, start + in.number());
        }
        return read(in, type);
    }
}
