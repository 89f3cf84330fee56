using LeftBehind.Ui.Screens;

namespace LeftBehind.Training.ViewModels;

internal sealed record TrainingList(TrainingFilter Filter, KeysetPage<TrainingRow> Page);
