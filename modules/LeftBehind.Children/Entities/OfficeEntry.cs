using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Entities;

/// <summary>由县代录: that a file was written by an office above, for a school. Stays for good, since the file's history begins with it.</summary>
public sealed class OfficeEntry : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary>With the revision: the file as the office left it. Once the school has changed it, it is the school's alone.</summary>
    public string ContentItemVersionId { get; set; } = "";

    public int Revision { get; set; }

    /// <summary>The county.</summary>
    public int OfficeId { get; set; }

    public DateTime EnteredUtc { get; set; }

    public int EnteredBy { get; set; }

    public string EnteredByName { get; set; } = "";
}
