using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Abstractions.Content;

/// <summary>
/// Base of the typed row that lists read instead of documents. An item has at most two: its latest and its published version
/// (one row with both marks where they are the same). Archived items have none.
/// </summary>
public abstract class ContentIndex : ScopedRow
{
    /// <summary>Row id.</summary>
    public long Id { get; set; }

    /// <summary>The item.</summary>
    [MaxLength(32)]
    public string ContentItemId { get; set; } = "";

    /// <summary>The version that the row was mapped from.</summary>
    [MaxLength(32)]
    public string ContentItemVersionId { get; set; } = "";

    /// <summary>Schools' lists read these.</summary>
    public bool Latest { get; set; }

    /// <summary>County lists, forms and statistics read these.</summary>
    public bool Published { get; set; }
}
