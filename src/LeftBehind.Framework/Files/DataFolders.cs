using LeftBehind.Abstractions.Files;
using LeftBehind.Framework.Hosting;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Files;

internal sealed class DataFolders(IOptions<CmsOptions> options) : IDataFolders
{
    public string PathOf(DataFolder folder) => Directory.CreateDirectory(Path.GetFullPath(Path.Combine(options.Value.DataPath, folder.Name))).FullName;
}
