package dk.masterclass.document.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Collects a page's drawing operators as bytes; numbers have at most two decimals, which is finer than any printer. */
final class ContentStream {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes = new byte[8192];
    private int size;

    ContentStream write(char character) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) character;
        return this;
    }

    ContentStream write(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            write(ascii.charAt(i));
        }
        return this;
    }

    ContentStream operator(String name) {
        return write(name).write('\n');
    }

    ContentStream number(float value) {
        return number(value, 100);
    }

    /** A part of 1, such as how much red there is. */
    ContentStream share(float value) {
        return number(value, 1000);
    }

    private ContentStream number(float value, int parts) {
        long counted = Math.round(Math.abs(value) * (double) parts);
        if (value < 0 && counted > 0) {
            write('-');
        }
        write(Long.toString(counted / parts));
        int rest = (int) (counted % parts);
        if (rest > 0) {
            write('.');
        }
        for (int place = parts / 10; rest > 0; place /= 10) {
            write((char) ('0' + rest / place));
            rest %= place;
        }
        return write(' ');
    }

    /** Two bytes inside a string; half as long as digits. */
    ContentStream glyph(int id) {
        return literal((char) (id >> 8 & 255)).literal((char) (id & 255));
    }

    private ContentStream literal(char value) {
        return switch (value) {
            case '(', ')', '\\' -> write('\\').write(value);
            case '\r' -> write('\\').write('r');
            default -> write(value);
        };
    }

    /** Two bytes as four digits. */
    ContentStream hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            write((char) HEX[value >> shift & 15]);
        }
        return this;
    }

    /** A text string for a property list. */
    ContentStream textString(String text) {
        write("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return write('>');
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    int size() {
        return size;
    }

    /** A number that differs when the content does. */
    long fingerprint(long before) {
        long print = before;
        for (int i = 0; i < size; i++) {
            print = 31 * print + bytes[i];
        }
        return print;
    }
}
