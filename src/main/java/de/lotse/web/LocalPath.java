package de.lotse.web;

/** Addresses inside the product, for ways back that come with a request. */
public final class LocalPath {

    private static final int LONGEST = 2_000;
    private static final String PUNCTUATION = "._~!$&'()*+,;=:@%/?#-";

    private LocalPath() {}

    /** The path, or the start page where it is missing or would lead out of the product. */
    public static String orStart(String path) {
        return isLocal(path) ? path : "/";
    }

    /** Whether the path stays inside the product: one leading slash, no host, no scheme. */
    public static boolean isLocal(String path) {
        return path != null
                && path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(LocalPath::isAllowed);
    }

    private static boolean isAllowed(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || PUNCTUATION.indexOf(character) >= 0;
    }
}
