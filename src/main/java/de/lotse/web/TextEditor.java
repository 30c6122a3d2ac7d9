package de.lotse.web;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;

/**
 * Text typed into a form: trimmed, line ends and composed characters made uniform, empty as {@code
 * null}. Text with characters that cannot be stored (NUL, other control characters, halves of a
 * pair) or beyond all measure is refused, which becomes a message at its field.
 */
class TextEditor extends PropertyEditorSupport {

    private static final int LONGEST = 50_000;

    @Override
    public void setAsText(String text) {
        if (text == null) {
            setValue(null);
            return;
        }
        if (text.length() > LONGEST || hasUnreadable(text)) {
            throw new IllegalArgumentException("Unreadable or too long");
        }
        String uniform =
                Normalizer.normalize(
                        text.replace("\r\n", "\n").replace('\r', '\n').strip(),
                        Normalizer.Form.NFC);
        setValue(uniform.isEmpty() ? null : uniform);
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }

    static boolean hasUnreadable(String text) {
        return text.codePoints().anyMatch(TextEditor::isUnreadable);
    }

    static boolean isUnreadable(int codePoint) {
        return Character.isISOControl(codePoint)
                        && codePoint != '\n'
                        && codePoint != '\r'
                        && codePoint != '\t'
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
