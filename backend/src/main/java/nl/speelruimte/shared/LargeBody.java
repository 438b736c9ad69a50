package nl.speelruimte.shared;

/** An address that accepts a larger body than others; whoever reads it keeps to the limit. */
public interface LargeBody {

    /** The address, from the root on. */
    String path();

    /** Largest accepted body, in bytes. */
    int maxBytes();
}
