namespace LeftBehind.Transfers.Activities;

internal sealed record NoProperties;
