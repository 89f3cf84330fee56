namespace LeftBehind.Abstractions.Files;

/// <summary>Where modules keep files: under <c>LeftBehind:DataPath</c>, outside what the web server serves by itself.</summary>
public interface IDataFolders
{
    /// <summary>Full path of a folder, which is made where it is missing.</summary>
    string PathOf(DataFolder folder);
}
