import AttuneKit
import SwiftUI
struct AppView: View { let app: AppModel; let device: SettingsDevice; var body: some View { EmptyView() } }
