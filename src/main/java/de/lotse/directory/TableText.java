package de.lotse.directory;

import de.lotse.directory.TableRefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a file that came from a spreadsheet.
 *
 * @param unicode whether it was UTF-8; otherwise it was taken for Windows-1252
 */
record TableText(String text, boolean unicode) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How ZIP (Excel, LibreOffice), old Excel and PDF files begin, in hexadecimal digits. */
    private static final List<String> OTHER_KINDS = List.of("504b0304", "d0cf11e0", "25504446");

    private static final List<String> UTF_16 = List.of("fffe", "feff");
    private static final int LONGEST_START = 4;

    /**
     * @throws TableRefusedException where it is no text, or text that cannot be read
     */
    static TableText of(byte[] file) {
        String start = HexFormat.of().formatHex(file, 0, Math.min(file.length, LONGEST_START));
        if (OTHER_KINDS.stream().anyMatch(start::startsWith)) {
            throw new TableRefusedException(Reason.NO_TABLE);
        }
        if (UTF_16.stream().anyMatch(start::startsWith)) {
            throw new TableRefusedException(Reason.UNKNOWN_ENCODING);
        }
        TableText read = decoded(file);
        if (read.text.isBlank()) {
            throw new TableRefusedException(Reason.EMPTY);
        }
        refuseUnreadable(read.text);
        return read;
    }

    private static TableText decoded(byte[] file) {
        try {
            String text = decoded(file, StandardCharsets.UTF_8);
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new TableText(marked ? text.substring(1) : text, true);
        } catch (CharacterCodingException noUnicode) {
            return windows(file);
        }
    }

    private static TableText windows(byte[] file) {
        try {
            return new TableText(decoded(file, WINDOWS), false);
        } catch (CharacterCodingException unknown) {
            throw new TableRefusedException(Reason.UNKNOWN_ENCODING);
        }
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static void refuseUnreadable(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\n') {
                line++;
            } else if (Character.isISOControl(next) && next != '\r' && next != '\t') {
                throw new TableRefusedException(Reason.UNREADABLE_CHARACTER, line);
            }
        }
    }
}
