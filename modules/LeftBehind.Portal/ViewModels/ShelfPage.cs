using LeftBehind.Training.Indexes;

namespace LeftBehind.Portal.ViewModels;

internal sealed record ShelfPage(FamilyVisit Visit, IReadOnlyList<TrainingIndex> Articles);
