namespace LeftBehind.Import.Entities;

public enum ImportState
{
    /// <summary>The file is here; columns have not been confirmed.</summary>
    Uploaded = 0,

    /// <summary>A job reads the records and compares them.</summary>
    Checking = 1,

    /// <summary>The user looks at what would happen.</summary>
    Checked = 2,

    /// <summary>A job writes.</summary>
    Committing = 3,

    /// <summary>Written, whole; never to be written again.</summary>
    Committed = 4,
}
