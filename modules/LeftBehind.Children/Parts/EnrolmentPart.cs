using LeftBehind.Abstractions.Content;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Parts;

// The class as it was when the file was saved, taken from the item's organization and never typed: the index is mapped from the document alone.
public sealed class EnrolmentPart : ContentPart
{
    public int? EntryYear { get; set; }

    public SchoolStage? Stage { get; set; }

    public int? ClassNumber { get; set; }

    // GB/T 2260 of the school's county.
    public string? CountyCode { get; set; }

    // Null where the child has no class yet.
    public ClassCohort? Cohort() => EntryYear is { } year && Stage is { } stage ? new(year, stage, ClassNumber ?? 0) : null;
}
