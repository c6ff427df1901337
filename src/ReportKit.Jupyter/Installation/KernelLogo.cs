namespace ReportKit.Jupyter.Installation;

/// <summary>What front ends show beside the kernel's name.</summary>
internal static class KernelLogo
{
    /// <summary>A page with bars and a sharp sign.</summary>
    public const string Svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img" aria-label="C# (ReportKit)">
          <rect x="4" y="4" width="56" height="56" rx="8" fill="#1f4e5f"/>
          <g fill="#f2f5f7">
            <rect x="13" y="36" width="7" height="15"/>
            <rect x="24" y="27" width="7" height="24"/>
            <rect x="35" y="31" width="7" height="20"/>
          </g>
          <path d="M45 11v14M51 9v14M41 15l14-2M41 21l14-2" stroke="#f2b84b" stroke-width="2.5" stroke-linecap="round" fill="none"/>
        </svg>

        """;
}
