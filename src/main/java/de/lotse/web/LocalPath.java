package de.lotse.web;

import java.util.regex.Pattern;

/** Addresses inside the product, for ways back that come with a request. */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*");

    private LocalPath() {}

    /** The path, or the start page where it is missing or would lead out of the product. */
    public static String orStart(String path) {
        return isLocal(path) ? path : "/";
    }

    /** Whether the path stays inside the product: one leading slash, no host, no scheme. */
    public static boolean isLocal(String path) {
        return path != null && path.length() <= 2_000 && LOCAL.matcher(path).matches();
    }
}
