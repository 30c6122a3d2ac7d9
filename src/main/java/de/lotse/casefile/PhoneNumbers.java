package de.lotse.casefile;

/** Telephone numbers in the many ways people write them. */
final class PhoneNumbers {

    private static final int SHORTEST = 5;

    private PhoneNumbers() {}

    /** Digits only, without the prefixes of Germany and of a trunk call. */
    static String normalised(String phone) {
        String digits = phone.replaceAll("\\(0\\)", "").replaceAll("[^0-9+]", "");
        return digits.replaceFirst("^(\\+49|0049)", "")
                .replaceFirst("^(\\+|00)", "")
                .replaceFirst("^0", "")
                .replace("+", "");
    }

    static boolean isSearchable(String phone) {
        return phone != null && normalised(phone).length() >= SHORTEST;
    }
}
