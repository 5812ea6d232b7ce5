package io.waimao.observations;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a figure's page. */
public final class FigureAddress {

    public static final String ROOT = "/figure/";

    private FigureAddress() {}

    /** The path, in ASCII. */
    public static String of(String code) {
        try {
            return new URI(null, null, ROOT + code, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
