namespace LeftBehind.Forms;

/// <summary>Which version of each file a list is made from.</summary>
public enum ListVersions
{
    /// <summary>The approved one.</summary>
    Approved,

    /// <summary>The newest one, approved or not.</summary>
    Newest,

    /// <summary>The one that waits for the county, where there is one; else the approved one.</summary>
    HandedIn,
}
