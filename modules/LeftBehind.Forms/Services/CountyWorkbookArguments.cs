namespace LeftBehind.Forms.Services;

internal sealed record CountyWorkbookArguments(string WorkbookId);
