using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Setup;

internal sealed class SiteState(IUnitOfWork unitOfWork) : ISiteState
{
    private SiteSettings _settings = new();

    public bool IsSetUp => _settings.SetUpWith.Length > 0;

    public bool IsDemo => _settings.IsDemo;

    public async Task RefreshAsync(CancellationToken cancellationToken) => _settings = await unitOfWork.RunAsync(
        null, services => services.GetRequiredService<ISettings>().GetAsync<SiteSettings>(null, cancellationToken), cancellationToken);
}
