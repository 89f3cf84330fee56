namespace LeftBehind.Homes.ViewModels;

/// <summary>How many schools of a county lack a home: what those above the county see.</summary>
internal sealed record CountyNeed(string County, int Threshold, int Schools, int Expected, int Missing);
