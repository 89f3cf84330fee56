namespace LeftBehind.Import.Targets;

/// <summary>Something that a column can hold.</summary>
/// <param name="Key">Stable: mappings are remembered under it.</param>
/// <param name="Label">In the user's language.</param>
public sealed record ImportField(string Key, string Label)
{
    public ImportFieldShape Shape { get; init; }

    /// <summary>Headings under which it is found, in Chinese; spaces, brackets and 的 do not matter.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The Heading under which the mapping screen groups it, in the user's language.</summary>
    public string Group { get; init; } = "";

    /// <summary>Without a column for it nothing can be taken in.</summary>
    public bool Required { get; init; }

    /// <summary>Names the record: a cell of it merged downwards makes several lines one record.</summary>
    public bool Identifies { get; init; }

    /// <summary>A sheet without any such column lists no members: at first it only completes records that are there.</summary>
    public bool Establishes { get; init; }

    /// <summary>Names a record that is here already: a sheet with such a column at first only completes.</summary>
    public bool Refers { get; init; }

    /// <summary>A blank means the same as in the line above, as people fill in classes.</summary>
    public bool FillsDown { get; init; }
}
