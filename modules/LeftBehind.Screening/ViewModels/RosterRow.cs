using LeftBehind.Screening.Entities;

namespace LeftBehind.Screening.ViewModels;

/// <summary>A pupil on the class list, with the files that bear the name.</summary>
internal sealed record RosterRow(ScreeningPupil Pupil, IReadOnlyList<string> Files);
