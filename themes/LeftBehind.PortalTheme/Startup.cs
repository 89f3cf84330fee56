using LeftBehind.Abstractions.Modules;

namespace LeftBehind.PortalTheme;

public sealed class Startup : StartupBase;
