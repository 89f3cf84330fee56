using LeftBehind.Screening.Entities;

namespace LeftBehind.Screening.ViewModels;

/// <summary>What somebody says of one pupil, and what stood there when they began.</summary>
internal sealed class MarkForm
{
    public long Id { get; set; }

    public ScreeningMark Was { get; set; }

    public ScreeningMark Mark { get; set; }
}
