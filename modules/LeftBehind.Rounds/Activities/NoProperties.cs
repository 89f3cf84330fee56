namespace LeftBehind.Rounds.Activities;

internal sealed record NoProperties;
